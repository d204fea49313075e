/** Topics of help. Words and to whom: text/help.ts. */
export const helpTopics = [
  'form',
  'files',
  'search',
  'extension',
  'paper',
  'registers',
  'decider',
  'deciding',
  'publishing',
  'coverage',
  'reminders',
  'ownData',
  'keeping',
  'report',
  'people',
] as const;
export type HelpTopic = (typeof helpTopics)[number];
