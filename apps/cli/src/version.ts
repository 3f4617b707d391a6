import manifest from '../package.json' with { type: 'json' };

/** Name and version of this program. Apart from what else a result tells, so that asking for it loads nothing more. */
export const program = { name: manifest.name, version: manifest.version };
