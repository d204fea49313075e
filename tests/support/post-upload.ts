/** A browser's requests to the upload page, without its script. */

export interface UploadedFile {
  name: string;
  bytes: Buffer;
}

/** A browser's memory of the page that it has opened. */
export interface OpenedPage {
  url: string;
  cookie: string;
  token: string;
}

export async function openPage(url: string): Promise<OpenedPage> {
  const response = await fetch(url);
  const page = await response.text();
  const token = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? '';
  return { url, token, cookie: (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '' };
}

export function formOf(fields: Record<string, string>, files: readonly UploadedFile[] = []): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const { name, bytes } of files) form.append('files', new Blob([new Uint8Array(bytes)]), name);
  return form;
}

export async function post(
  { url, cookie, token }: OpenedPage,
  fields: Record<string, string>,
  files: readonly UploadedFile[] = [],
) {
  const response = await fetch(url, {
    method: 'POST',
    body: formOf({ token, ...fields }, files),
    headers: { cookie },
  });
  return { status: response.status, page: await response.text() };
}
