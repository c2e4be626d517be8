/** `py310`, `3.11`, `node18`, `django42`, `v2`: what tells versions of the same apart. */
const VERSION =
  /^(?:v|[a-z]{2,12})?\d{1,4}(?:[._]\d{1,4}){0,4}(?:[._]?(?:x|lts|rc|beta|alpha|dev)\d{0,3})?$/i;

/** Names of what several versions of a language run on. */
const PLATFORMS = new Set(
  (
    'ubuntu linux windows macos osx mac win darwin latest arm64 aarch64 x64 x86 amd64 arm i686 x86_64 musl gnu msvc debian ' +
    'alpine fedora stable beta nightly msrv lts current oldest lowest highest newest minimal min max head dev python ' +
    'large xlarge xl small medium hosted self server core cores true false yes no on off experimental ' +
    'pypy cpython node nodejs ruby jruby truffleruby java jdk temurin zulu php go golang rust scala dotnet clang gcc ' +
    'debug release'
  ).split(' '),
);

const wordsOf = (name: string): string[] => name.split(/[^A-Za-z0-9.]+/).filter((word) => word !== '');

/** `unit-py310` → `unit`: a name without the words that tell versions of the same apart. */
export const withoutVersions = (name: string): string =>
  wordsOf(name.replace(/\.[a-z]\w{0,10}$/i, ''))
    .filter((word) => !VERSION.test(word))
    .join(' ');

/** `ubuntu-22.04` → nothing: a name without the words that tell versions, systems and builds apart, and not what is tested. */
export const withoutVariations = (name: string): string =>
  wordsOf(name)
    .filter((word) => !VERSION.test(word) && !PLATFORMS.has(word.toLowerCase()))
    .join(' ');
