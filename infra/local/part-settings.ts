import * as z from 'zod';

const schema = z.object({
  RAAMWERK_ORIGIN: z.url(),
  RAAMWERK_SITE: z.string(),
  RAAMWERK_PUBLICATION: z.url(),
  RAAMWERK_FILES: z.url(),
  RAAMWERK_LOGIN_KEYS: z.string(),
  RAAMWERK_LOGIN: z.string(),
  RAAMWERK_MAIL: z.url(),
  RAAMWERK_CHECKPOINT: z.string(),
  RAAMWERK_NOTIFIER_CHECKPOINT: z.string(),
  RAAMWERK_PROJECTOR_CHECKPOINT: z.string(),
  RAAMWERK_DEAD_LETTERS: z.string(),
});

/** What the supervisor tells its parts, beside what the functions read themselves. */
export interface PartSettings {
  readonly origin: string;
  readonly site: string;
  readonly publication: string;
  readonly files: string;
  readonly loginKeys: string;
  readonly login: string;
  readonly mail: string;
  readonly checkpoint: string;
  readonly notifierCheckpoint: string;
  readonly projectorCheckpoint: string;
  readonly deadLetters: string;
}

export const partEnvironment = (settings: PartSettings): Readonly<Record<string, string>> => ({
  RAAMWERK_ORIGIN: settings.origin,
  RAAMWERK_SITE: settings.site,
  RAAMWERK_PUBLICATION: settings.publication,
  RAAMWERK_FILES: settings.files,
  RAAMWERK_LOGIN_KEYS: settings.loginKeys,
  RAAMWERK_LOGIN: settings.login,
  RAAMWERK_MAIL: settings.mail,
  RAAMWERK_CHECKPOINT: settings.checkpoint,
  RAAMWERK_NOTIFIER_CHECKPOINT: settings.notifierCheckpoint,
  RAAMWERK_PROJECTOR_CHECKPOINT: settings.projectorCheckpoint,
  RAAMWERK_DEAD_LETTERS: settings.deadLetters,
});

/** @throws ZodError when the part was not started by the supervisor */
export const readPartSettings = (variables: NodeJS.ProcessEnv): PartSettings => {
  const read = schema.parse(variables);
  return {
    origin: read.RAAMWERK_ORIGIN,
    site: read.RAAMWERK_SITE,
    publication: read.RAAMWERK_PUBLICATION,
    files: read.RAAMWERK_FILES,
    loginKeys: read.RAAMWERK_LOGIN_KEYS,
    login: read.RAAMWERK_LOGIN,
    mail: read.RAAMWERK_MAIL,
    checkpoint: read.RAAMWERK_CHECKPOINT,
    notifierCheckpoint: read.RAAMWERK_NOTIFIER_CHECKPOINT,
    projectorCheckpoint: read.RAAMWERK_PROJECTOR_CHECKPOINT,
    deadLetters: read.RAAMWERK_DEAD_LETTERS,
  };
};
