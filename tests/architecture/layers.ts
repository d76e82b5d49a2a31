/**
 * Who may import whom, as in the table of the design. A file belongs to the first layer whose folder holds
 * it; a folder that no layer names is a violation by itself, so that a new one gets its rule.
 */
interface Layer {
  readonly folder: string;
  /** Folders or files of the project, besides its own. */
  readonly project: readonly string[];
  /** Packages; a trailing `*` stands for anything. */
  readonly packages: readonly string[] | 'any';
  /** Runs in the browser as well: no clock, no randomness. */
  readonly pure?: true;
}

export const layers: readonly Layer[] = [
  { folder: 'shared/domain/', project: [], packages: [], pure: true },
  { folder: 'shared/contract/', project: ['shared/domain/'], packages: ['zod'], pure: true },
  {
    folder: 'functions/',
    project: ['shared/'],
    packages: [
      '@aws-sdk/*',
      '@middy/*',
      '@aws-lambda-powertools/*',
      'aws-lambda',
      'aws4fetch',
      'docx',
      'fflate',
      'hucre',
      'nodemailer',
      'pdfkit',
      'saxes',
      'zod',
      'node:*',
    ],
  },
  { folder: 'site/', project: ['shared/'], packages: 'any' },
  {
    folder: 'infra/local/',
    project: ['functions/', 'shared/'],
    packages: 'any',
  },
  ...['infra/bin/', 'infra/stacks/', 'infra/constructs/'].map((folder) => ({
    folder,
    project: ['infra/stacks/', 'infra/constructs/', 'shared/contract/', 'functions/platform/table.ts'],
    packages: ['aws-cdk-lib', 'aws-cdk-lib/*', 'constructs', 'cdk-nag', 'zod', 'node:*'],
  })),
  { folder: 'tests/', project: ['functions/', 'infra/', 'shared/', 'site/'], packages: 'any' },
];

export const layerOf = (path: string): Layer | undefined => layers.find(({ folder }) => path.startsWith(folder));

const awsPackages = /^(@aws-sdk\/|@smithy\/|aws4fetch$)/;
/** Everything else gets its data through a repository, and so can be tested and run without AWS. */
const mayUseAws = /^(functions\/.*\.repository\.ts|functions\/platform\/|infra\/|tests\/)/;

export const mayImportPackage = (path: string, name: string): boolean => {
  if (awsPackages.test(name) && !mayUseAws.test(path)) return false;
  const allowed = layerOf(path)?.packages ?? [];
  return (
    allowed === 'any' ||
    allowed.some((each) => (each.endsWith('*') ? name.startsWith(each.slice(0, -1)) : name === each || name.startsWith(`${each}/`)))
  );
};

/** Every key of the table is built in one folder: nobody else has what keys are made of. */
const keys = 'functions/platform/keys/';
const keyParts = `${keys}key-parts.ts`;

export const mayImportFile = (path: string, target: string): boolean => {
  if (target === keyParts && !path.startsWith(keys)) return false;
  const layer = layerOf(path);
  return layer !== undefined && [layer.folder, ...layer.project].some((allowed) => target.startsWith(allowed));
};
