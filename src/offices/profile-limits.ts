/**
 * The most that a profile may hold: above it, a card in LINE would show less than there is. A test fills a profile up to
 * all of these and shows every card of it.
 */
export const profileLimits = {
  /** Characters (UTF-16). Ids travel in buttons, beside what the button does. */
  id: 60,
  number: 8,
  /** Names of categories, items, units, sites: a row of a list to choose from. */
  name: 150,
  /** Titles of roles, and of the capacities in which people sign. */
  title: 70,
  /** On buttons: LINE takes 40, of which some are the program's. */
  buttonWord: 30,
  extension: 8,
  /** Rules and the certification: as much as a card shows of one text. */
  longText: 600,
  subject: 300,
  /** LINE takes no longer text from anybody. */
  details: 5000,

  /** As far as LINE's date picker goes, which ends in 2100. */
  reviewMonths: 120,

  /** Entries of lists to choose from: units, categories, items, kinds of data. */
  choices: 40,
  checklists: 6,
  /** The items of the yearly assessment, which asks some hundred things. */
  boardItems: 200,
  sites: 10,
  steps: 6,
  extensions: 20,
  patientWords: 60,
} as const;
