/** Photos, files and rich menu pictures, in memory. */
import { fileTypeFromBuffer } from 'file-type';

export interface Medium {
  kind: 'image' | 'video' | 'audio' | 'file';
  bytes: Buffer;
  contentType: string;
  fileName?: string;
  /** LINE answers 410 for what its sender took back. */
  unsent: boolean;
}

export interface Media {
  keep(id: string, medium: Pick<Medium, 'kind' | 'bytes' | 'fileName'>): Promise<void>;
  find(id: string): Medium | undefined;
  unsend(id: string): void;
  urlOf(id: string): string;
}

export function createMedia(): Media {
  const media = new Map<string, Medium>();
  return {
    keep: async (id, medium) => {
      const type = await fileTypeFromBuffer(medium.bytes);
      media.set(id, { ...medium, contentType: type?.mime ?? 'application/octet-stream', unsent: false });
    },
    find: (id) => media.get(id),
    unsend: (id) => {
      const found = media.get(id);
      if (found) found.unsent = true;
    },
    urlOf: (id) => `/emulator/media/${id}`,
  };
}
