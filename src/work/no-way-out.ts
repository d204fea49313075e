/** The claim that says that this machine reaches no website: it is said once, and held against no page. */
export const NO_WAY_OUT = 'no-way-out';
