export { openPdfium, type Pdfium } from './formats/pdf/engine.ts';
