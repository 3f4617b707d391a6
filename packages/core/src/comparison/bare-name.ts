import { squeeze } from '../text/index.ts';

const note = /[（(][^（）()]{0,40}[)）]/g;
const ofGovernment = /政府$/;
const ofSubdistrict = /办事处$/;

/**
 * The name of an organ without what is in use beside it for the same one: notes in brackets, 人民 in 人民政府, and at the end
 * 政府 and 办事处, so that a government is called as its region.
 */
export function bareName(name: string): string {
  return squeeze(name)
    .replace(note, '')
    .replaceAll('人民政府', '政府')
    .replace(ofGovernment, '')
    .replace(ofSubdistrict, '');
}
