export { everyPattern } from './every-pattern.ts';
export { attack, hostileTexts } from './hostile.ts';
export { attackOf } from './prove.ts';
