/** Records that are gone beside files that are there: a start would begin a new office over the rest of an old one. */
export class DatabaseEmptied extends Error {
  /** `place`: the data folder, or the name of the MongoDB database. */
  constructor(
    readonly storage: 'folder' | 'mongo',
    readonly place: string,
  ) {
    super(`There are files in ${place}, but no person and no request: restore the latest backup`);
    this.name = 'DatabaseEmptied';
  }
}
