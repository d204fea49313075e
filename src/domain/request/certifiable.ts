/** Demands of a category's rule on the text itself, which only the requester can judge: they are ticked one by one. */
export const certifiables = ['steps', 'durations'] as const;
export type Certifiable = (typeof certifiables)[number];
