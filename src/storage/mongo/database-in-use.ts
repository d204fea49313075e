/** A database may be copied only while no bot works on it, and no bot may start while it is copied. */
export class DatabaseInUse extends Error {
  constructor(database: string, by: 'bot' | 'migration') {
    const who = by === 'bot' ? 'a running bot' : 'npm run migrate';
    super(
      `The database ${database} is in use by ${who}. Stop it first; if it was killed, wait a minute and try again.`,
    );
    this.name = 'DatabaseInUse';
  }
}
