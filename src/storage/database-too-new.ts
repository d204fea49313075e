/** An older program must not write into a database whose form it doesn't know. */
export class DatabaseTooNew extends Error {
  constructor(found: number, known: number) {
    super(
      `The database was written by a newer version of the program (schema ${found}, this version knows ${known}). ` +
        'Install the newer version again, or restore a backup from before the upgrade.',
    );
    this.name = 'DatabaseTooNew';
  }
}
