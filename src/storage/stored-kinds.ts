/** Every kind of document that is stored, with what brings older ones up to date. */
import { placementsSchema } from '../domain/assessment/placements.js';
import { checklistMarksSchema } from '../domain/checklist-marks.js';
import { conversationSchema } from '../domain/conversation.js';
import { anchorSchema } from '../domain/evidence/anchor.js';
import { fileAccessSchema } from '../domain/file-access.js';
import { incomingEventSchema } from '../domain/incoming-event.js';
import { madePaperSchema } from '../domain/made-paper.js';
import { outMessageSchema } from '../domain/message.js';
import { pageChecksSchema } from '../domain/page-checks.js';
import { personSchema } from '../domain/person/person.js';
import { monthlyNoteSchema } from '../domain/report/monthly-note.js';
import { outlineSchema } from '../domain/request/outline.js';
import { publishRequestSchema } from '../domain/request/publish-request.js';
import { conversationUpgrades } from '../domain/upgrade-conversation.js';
import { requestUpgrades } from '../domain/upgrade-request.js';

export const storedRequest = {
  schema: publishRequestSchema,
  upgrades: requestUpgrades,
  hasChecksum: true,
} as const;
/** A part of a stored request, already in its present shape where the index holds it. */
export const storedOutline = { schema: outlineSchema };
export const storedConversation = { schema: conversationSchema, upgrades: conversationUpgrades };
export const storedPerson = { schema: personSchema, hasChecksum: true } as const;
export const storedNote = { schema: monthlyNoteSchema, hasChecksum: true } as const;
export const storedFileAccess = { schema: fileAccessSchema, hasChecksum: true } as const;
export const storedMadePaper = { schema: madePaperSchema, hasChecksum: true } as const;
export const storedAnchor = { schema: anchorSchema, hasChecksum: true } as const;
export const storedPageChecks = { schema: pageChecksSchema, hasChecksum: true } as const;
export const storedChecklistMarks = { schema: checklistMarksSchema, hasChecksum: true } as const;
export const storedPlacements = { schema: placementsSchema, hasChecksum: true } as const;
export const storedEvent = { schema: incomingEventSchema };
export const storedMessage = { schema: outMessageSchema };
