/** Who works in the office. Their roles stay as they are, so that the checker knows who may do what. */
import { officePeople } from '../support/start-app.js';

export const members = officePeople.filter(({ roles }) => roles.length > 0);
export const memberKeys = members.map(({ key }) => key);
