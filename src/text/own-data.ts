/** The words of seeing and correcting what a person gave at registration. */
import {
  type IntroductionField,
  introductionFields,
  type Person,
  type PersonData,
} from '../domain/person/person.js';
import { labels as personLabels } from './people.js';

export const titles = {
  own: 'ข้อมูลของฉัน',
  preview: 'ตรวจสอบก่อนแก้ไขข้อมูล',
  wishes: 'ขอแก้ไขข้อมูล รอท่านยืนยัน',
};

export const buttons = {
  correct: 'แก้ไขข้อมูล',
  confirm: 'ยืนยันแก้ไข',
  retype: 'พิมพ์ใหม่',
  back: 'ดูข้อมูลบุคลากร',
  confirmWish: 'ยืนยันการแก้ไข',
  declineWish: 'ไม่ยืนยันการแก้ไข',
};

export const labels = { now: 'ปัจจุบัน', wanted: 'แก้เป็น' };

const SIGNED_STAYS = 'คำขอและเอกสารที่ลงนามไว้แล้วยังแสดงข้อมูลเดิม';
export const holdsAtOnce = `มีผลทันที ${SIGNED_STAYS}`;
export const holdsWhenConfirmed = `มีผลเมื่อผู้ดูแลระบบยืนยัน ${SIGNED_STAYS}`;
export const tapToCorrect = 'แตะข้อที่ต้องการแก้ไข';
export const soAlready = 'ตรงกับข้อมูลปัจจุบันอยู่แล้ว กรุณาพิมพ์ข้อมูลใหม่';
export const wishSent = 'ส่งการแก้ไขให้ผู้ดูแลระบบยืนยันแล้ว ระหว่างนี้ยังใช้ข้อมูลเดิม';

export function titleOf({ name }: Person): string {
  return `ข้อมูลของ ${name}`;
}

export function ownDataAlt({ name, position, unit, contact }: Person): string {
  return `${titles.own}: ${name} ${position} ${unit.name} ${contact}`;
}

export function nowIs(person: Person, field: IntroductionField): string {
  return `${labels.now}: ${dataValue(person, field)}`;
}

export function dataValue(data: PersonData, field: IntroductionField): string {
  return (field === 'unit' ? data.unit?.name : data[field]) ?? '';
}

/** Each correction with its label: 'ตำแหน่ง “…”'. */
export function dataWords(data: PersonData): string {
  return introductionFields
    .filter((field) => data[field] !== undefined)
    .map((field) => `${personLabels[field]} “${dataValue(data, field)}”`)
    .join(' · ');
}

export function waitsForConfirmation(data: PersonData): string {
  return `รอผู้ดูแลระบบยืนยัน: ${dataWords(data)}`;
}

/** Below the person's name. */
export function wants(data: PersonData): string {
  return `ขอแก้ไข: ${dataWords(data)}`;
}

export function corrected({ name }: Person): string {
  return `แก้ไขข้อมูลของ ${name} แล้ว`;
}

export function confirmed({ name }: Person, data: PersonData): string {
  return `ยืนยันการแก้ไขข้อมูลของ ${name} แล้ว: ${dataWords(data)}`;
}

export function declined({ name }: Person, data: PersonData): string {
  return `ไม่ยืนยันการแก้ไขข้อมูลของ ${name}: ${dataWords(data)}`;
}

/** To the person who asked for it. */
export function wishSettled(data: PersonData, as: 'confirm' | 'decline'): string {
  if (as === 'confirm') return `ผู้ดูแลระบบยืนยันการแก้ไขข้อมูลของท่านแล้ว: ${dataWords(data)}`;
  return `ผู้ดูแลระบบไม่ยืนยันการแก้ไขข้อมูลของท่าน: ${dataWords(data)} หากเห็นว่าไม่ถูกต้อง กรุณาติดต่อผู้ดูแลระบบ`;
}
