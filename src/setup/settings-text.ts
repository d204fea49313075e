/** The settings file: .env.example with its comments, filled in; or the one that is there, changed where it must be. */

/** Sets each value on the line that stands for it, commented out or not; a name that is not there goes to the end. */
export function filledIn(text: string, values: Record<string, string>): string {
  return Object.entries(values).reduce((filled, [name, value]) => withValue(filled, name, value), text);
}

function withValue(text: string, name: string, value: string): string {
  const line = `${name}=${value}`;
  const set = new RegExp(`^${name}=.*$`, 'm');
  const commentedOut = new RegExp(`^# ${name}=.*$`, 'm');
  const place = [set, commentedOut].find((pattern) => pattern.test(text));
  return place ? text.replace(place, () => line) : `${text.trimEnd()}\n${line}\n`;
}
