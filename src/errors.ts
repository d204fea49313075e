/** The two kinds of error: a UserError is worded for the person, anything else is logged and answered with one apology. */

/** Mistakes of a person outside the life-cycle of a request; each code has its sentence in text/denials.ts. */
export type UserErrorCode =
  | 'notRegistered'
  | 'notProvider'
  | 'notAllowed'
  | 'requestNotFound'
  | 'personNotFound'
  | 'personNotActive'
  | 'unitNotFound'
  | 'entryNotFound'
  | 'lastAdministrator';

export class UserError extends Error {
  constructor(readonly code: UserErrorCode) {
    super(code);
    this.name = 'UserError';
  }
}
