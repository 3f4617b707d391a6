/** The analyser as one JavaScript file, without the programs that its main entry looks for. */
declare module 'recheck/lib/browser.js' {
  const recheck: Pick<typeof import('recheck'), 'checkSync'>;
  export default recheck;
}
