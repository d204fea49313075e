/** Short hands for the corpus: a bubble around contents, and one named sample. */
import type { messagingApi } from '@line/bot-sdk';

export interface FlexSample {
  name: string;
  message: messagingApi.FlexMessage;
}

export const PHOTO = 'https://example.com/photo.jpg';
export const ICON = 'https://example.com/icon.png';
/** Stacked marks above and below: what a tight line height would cut. */
export const MARKS = 'ที่นี่ ผู้ใหญ่ ปิ้งกุ้ง ญี่ปุ่น ฏุ ฐู ป้ำ น้ำแข็ง กตัญญู';
export const LONG =
  'ประกาศสำนักงานสาธารณสุขอำเภอ เรื่อง รับสมัครคัดเลือกบุคคลเพื่อเป็นลูกจ้างชั่วคราว ปีงบประมาณ ๒๕๗๐ ที่ปฏิบัติงานในพื้นที่';

export function sample(name: string, contents: messagingApi.FlexContainer): FlexSample {
  return { name, message: { type: 'flex', altText: name, contents } };
}

export function bubble(...contents: messagingApi.FlexComponent[]): messagingApi.FlexBubble {
  return { type: 'bubble', body: vertical(...contents) };
}

export function vertical(...contents: messagingApi.FlexComponent[]): messagingApi.FlexBox {
  return { type: 'box', layout: 'vertical', spacing: 'md', contents };
}

export function horizontal(...contents: messagingApi.FlexComponent[]): messagingApi.FlexBox {
  return { type: 'box', layout: 'horizontal', spacing: 'md', contents };
}

export function text(words: string, more: Partial<messagingApi.FlexText> = {}): messagingApi.FlexText {
  return { type: 'text', text: words, ...more };
}

export function block(color: string, more: Partial<messagingApi.FlexBox> = {}): messagingApi.FlexBox {
  return { type: 'box', layout: 'vertical', contents: [], height: '30px', backgroundColor: color, ...more };
}

export function postback(label: string): messagingApi.PostbackAction {
  return { type: 'postback', label, data: 'sample=1', displayText: label };
}
