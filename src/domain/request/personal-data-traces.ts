/** Where a request shows what looks like personal data: by place and kind, never what was found. */
import { type PersonalDataKind, personalDataIn, personalDataKinds } from '../personal-data.js';
import type { Content, PersonalDataTrace } from './content.js';

type Searched = { [Part in 'subject' | 'details' | 'attachments']?: Content[Part] | undefined };

/** A file is searched by its name here, and was by its text when it came in. */
export function personalDataTraces(content: Searched, patientWords: readonly string[]): PersonalDataTrace[] {
  const { subject = '', details = '', attachments = [] } = content;
  const traces: PersonalDataTrace[] = [
    { place: 'subject', kinds: personalDataIn(subject, patientWords) },
    { place: 'details', kinds: personalDataIn(details, patientWords) },
    ...attachments.map(({ id, fileName, personalData = [] }) => ({
      place: 'file' as const,
      fileId: id,
      kinds: inOrder([...personalData, ...personalDataIn(fileName, patientWords)]),
    })),
  ];
  return traces.filter(({ kinds }) => kinds.length > 0);
}

/** Whether an answer that was given for `answered` still speaks of all that is found now. */
export function coversTraces(
  answered: readonly PersonalDataTrace[],
  found: readonly PersonalDataTrace[],
): boolean {
  const known = new Set(answered.flatMap(placesWithKind));
  return found.flatMap(placesWithKind).every((one) => known.has(one));
}

function placesWithKind({ place, fileId = '', kinds }: PersonalDataTrace): string[] {
  return kinds.map((kind) => `${place} ${fileId} ${kind}`);
}

function inOrder(kinds: readonly PersonalDataKind[]): PersonalDataKind[] {
  return personalDataKinds.filter((kind) => kinds.includes(kind));
}
