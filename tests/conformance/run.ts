import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildFolder, projectRoot } from '../../infra/local/project-root.ts';
import { sampleCatalogues } from './sample-catalogues.ts';
import { sampleCommissionInvoices } from './sample-commission-invoices.ts';
import { sampleDocuments } from './sample-documents.ts';

/**
 * Writes the Peppol documents of the sample data and has them judged by the official rules. The rules may not be
 * copied into the project, so their validator stands beside it: `STANDARDS_VALIDATE` names it. Exit code 0 only when
 * every document is valid.
 */
const validator = resolve(projectRoot, process.env.STANDARDS_VALIDATE ?? '../shared/standards/validate');
const folder = `${buildFolder}/conformance`;

const write = (): readonly string[] => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return [...sampleDocuments(), ...sampleCommissionInvoices(), ...sampleCatalogues()].map(({ file, bytes }) => {
    const path = `${folder}/${file}`;
    writeFileSync(path, bytes);
    return path;
  });
};

/** Says what is wrong in full, and counts the rest: a warning is a piece of advice, the same for every document. */
const report = (output: string, count: number): void => {
  const lines = output.split('\n');
  const warnings = Map.groupBy(
    lines.flatMap((line) => /^\s+warning (\S+?)[:\s].*?(\S.*)$/.exec(line)?.[1] ?? []),
    (rule) => rule,
  );
  for (const line of lines) if (line !== '' && !line.startsWith('VALID') && !/^\s+warning /.test(line)) console.log(line);
  for (const [rule, times] of warnings) console.log(`advice ${rule}: ${times.length} times`);
  const valid = lines.filter((line) => line.startsWith('VALID')).length;
  console.log(`${valid} of ${count} documents valid`);
};

if (existsSync(validator)) {
  const files = write();
  console.log(`${files.length} documents in ${folder}`);
  const { stdout, stderr, status } = spawnSync(validator, files, { encoding: 'utf8', maxBuffer: 64_000_000 });
  report(stdout, files.length);
  if (stderr) console.error(stderr);
  process.exitCode = status ?? 2;
} else {
  console.error(
    `There is no validator at ${validator}. Put the official rules there, or set STANDARDS_VALIDATE to a program that takes UBL files and exits with 0 when all are valid.`,
  );
  process.exitCode = 2;
}
