const transitional = 'http://schemas.openxmlformats.org/';
const strict = 'http://purl.oclc.org/ooxml/';
const word = 'http://schemas.microsoft.com/office/word/';

/** The prefix that stands in names for each namespace, whatever prefix the file uses and whether it is strict or not. */
const prefixes = new Map<string, string>([
  [`${transitional}wordprocessingml/2006/main`, 'w'],
  [`${strict}wordprocessingml/main`, 'w'],
  [`${transitional}spreadsheetml/2006/main`, 's'],
  [`${strict}spreadsheetml/main`, 's'],
  [`${transitional}officeDocument/2006/relationships`, 'r'],
  [`${strict}officeDocument/relationships`, 'r'],
  [`${transitional}officeDocument/2006/math`, 'm'],
  [`${strict}officeDocument/math`, 'm'],
  [`${transitional}drawingml/2006/main`, 'a'],
  [`${strict}drawingml/main`, 'a'],
  [`${transitional}markup-compatibility/2006`, 'mc'],
  [`${transitional}package/2006/relationships`, 'rel'],
  [`${transitional}package/2006/content-types`, 'ct'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  [`${word}2010/wordprocessingShape`, 'wps'],
  [`${word}2010/wordprocessingGroup`, 'wpg'],
  [`${word}2010/wordprocessingCanvas`, 'wpc'],
  [`${word}2010/wordprocessingDrawing`, 'wp14'],
  [`${word}2010/wordml`, 'w14'],
  [`${word}2012/wordml`, 'w15'],
]);

/** The prefix of a namespace, `?` for one that nothing here is read from. */
export const prefixOf = (uri: string): string => prefixes.get(uri) ?? '?';

/** Whether content that needs this namespace can be read: else its fallback is. */
export const isUnderstood = (uri: string | undefined): boolean => uri !== undefined && prefixes.has(uri);
