/** What a category's rule may want of the text itself, which nobody but the requester can tell: it is ticked one by one. */
export const certifiables = ['steps', 'durations'] as const;
export type Certifiable = (typeof certifiables)[number];
