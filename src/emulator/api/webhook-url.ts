/** LINE wants https; the emulator also takes plain http on this machine, where the bot under trial runs. */
export function isWebhookUrl(url: string): boolean {
  const parsed = URL.parse?.(url) ?? parseUrl(url);
  if (!parsed) return false;
  if (parsed.protocol === 'https:') return true;
  return parsed.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(parsed.hostname);
}

function parseUrl(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}
