import type { Check } from './check.ts';
import { projectFiles, textOf } from './files.ts';

/** The first versions without known holes, from published advisories. */
const safeFrom: Readonly<Record<string, string>> = {
  fastify: '5.12.1',
  '@fastify/static': '10.1.2',
  '@fastify/multipart': '9.0.3',
  'better-auth': '1.6.13',
  nodemailer: '9.0.1',
  'file-type': '21.3.2',
  dompurify: '3.4.7',
  samlify: '2.13.0',
  handlebars: '4.7.9',
};
/** Packages whose npm releases are abandoned with open holes. */
const never = new Set(['xlsx']);

interface PackageFile {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly link?: boolean;
}

/** Every dependency is pinned to one version, and none is older than the advisories allow. */
export const versions: Check = {
  name: 'versions',
  async run() {
    const packages = projectFiles().filter((path) => path.endsWith('package.json'));
    const locked: { packages: Record<string, Locked> } = JSON.parse(textOf('package-lock.json'));
    const entries = Object.entries(locked.packages);
    return {
      problems: [...packages.flatMap(loose), ...entries.flatMap(([path, entry]) => isUnsafe(path, entry))],
      note: `${entries.length} packages locked`,
    };
  },
};

function loose(path: string): string[] {
  const file: PackageFile = JSON.parse(textOf(path));
  const wanted = Object.entries({ ...file.dependencies, ...file.devDependencies, ...file.optionalDependencies });
  return wanted
    .filter(([, version]) => !isExact(version))
    .map(([name, version]) => `${path} asks for ${name} ${version}: name one version.`);
}

function isExact(version: string): boolean {
  return /^(npm:(@[\w-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version);
}

/** What is wrong with a package of the lock file, by its path there. */
export function isUnsafe(path: string, { version = '', resolved, link }: Locked): string[] {
  const name = path.split('node_modules/').at(-1) ?? '';
  const first = safeFrom[name];
  if (link || name === '') return [];
  if (never.has(name)) return [`${path}: its releases on npm are abandoned with open holes.`];
  if (resolved !== undefined) return [`${path} is locked to the address ${new URL(resolved).host}: npm finds it by name anywhere.`];
  return first !== undefined && isOlder(version, first) ? [`${path} is ${version}: advisories want ${first} or newer.`] : [];
}

function isOlder(version: string, than: string): boolean {
  const [a = [], b = []] = [version, than].map((text) => (text.split('-')[0] ?? '').split('.').map(Number));
  const at = b.findIndex((part, index) => part !== a[index]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}
