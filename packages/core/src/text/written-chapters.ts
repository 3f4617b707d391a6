import type { ChapterKey } from '../forms/index.ts';

/**
 * Characters from which a chapter is text of its own, that nobody writes twice by chance: shorter ones are 无, 见下表 or the
 * one sentence that says that nothing happened, which every year and every office may share.
 */
export const writtenFrom: Readonly<Record<ChapterKey, number>> = {
  overview: 100,
  proactiveDisclosure: 150,
  requests: 150,
  remedies: 150,
  problems: 30,
  otherMatters: 150,
};
