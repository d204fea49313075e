/** Buttons: styles, heights, colours, long Thai labels, every kind of action. */
import type { messagingApi } from '@line/bot-sdk';
import { block, bubble, type FlexSample, horizontal, postback, sample } from './sample.js';

const STYLES = ['primary', 'secondary', 'link'] as const;
const LONG_LABEL = 'ส่งคำขอให้ผู้อนุญาตพิจารณาอีกครั้ง';

function button(label: string, more: Partial<messagingApi.FlexButton> = {}): messagingApi.FlexButton {
  return { type: 'button', action: postback(label), ...more };
}

const ACTIONS: messagingApi.Action[] = [
  { type: 'message', label: 'ข้อความ', text: 'สถานะ' },
  { type: 'uri', label: 'ลิงก์', uri: 'https://example.com/' },
  { type: 'uri', label: 'โทร', uri: 'tel:021234567' },
  { type: 'uri', label: 'เปิดใน LINE', uri: 'line://nv/chat' },
  { type: 'datetimepicker', label: 'เลือกวันที่', data: 'd', mode: 'date', min: '2026-11-20', max: '2027-11-20' },
  { type: 'datetimepicker', label: 'เลือกเวลา', data: 't', mode: 'time', initial: '08:30' },
  {
    type: 'datetimepicker',
    label: 'เลือกวันและเวลา',
    data: 'dt',
    mode: 'datetime',
    initial: '2026-11-20t08:30',
  },
  { type: 'clipboard', label: 'คัดลอก', clipboardText: '12/2570' },
];

export const buttonSamples: FlexSample[] = [
  sample('button styles', bubble(...STYLES.map((style) => button(`ปุ่มแบบ ${style}`, { style })))),
  sample('button small', bubble(...STYLES.map((style) => button('ปุ่มเตี้ย ที่กุ้งปิ้ง', { style, height: 'sm' })))),
  sample(
    'button colours',
    bubble(
      button('อนุญาตให้เผยแพร่', { style: 'primary', color: '#067A38' }),
      button('ไม่อนุญาต', { style: 'secondary', color: '#FBE3E1' }),
      button('ย้อนกลับ', { style: 'link', color: '#C3272B' }),
    ),
  ),
  sample(
    'button long labels',
    bubble(
      button(LONG_LABEL, { style: 'primary', color: '#067A38' }),
      button(LONG_LABEL, { style: 'primary', color: '#067A38', adjustMode: 'shrink-to-fit' }),
      button('ตามขนาดเครื่อง', { style: 'secondary', scaling: true }),
      horizontal(
        button('ไม่อนุญาต', { style: 'secondary' }),
        button('อนุญาต', { style: 'primary', color: '#067A38' }),
      ),
    ),
  ),
  sample(
    'button gravity',
    bubble(
      horizontal(
        block('#067A38', { width: '12px', height: '120px' }),
        button('บน', { style: 'secondary', height: 'sm', gravity: 'top' }),
        button('กลาง', { style: 'secondary', height: 'sm', gravity: 'center' }),
        button('ล่าง', { style: 'secondary', height: 'sm', gravity: 'bottom' }),
      ),
    ),
  ),
  sample('button actions', bubble(...ACTIONS.map((action) => button('', { action, height: 'sm' })))),
];
