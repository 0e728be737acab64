#!/bin/sh
# Whether an editor with the schema says what plan-check says. Its packages are
# those that tests/web/run has installed in build/web; without them it skips.
# SOAK=1 tries every value on every field.
set -eu
cd "$(dirname "$0")/../.."
BIN=${BIN:-$PWD/build/bin}
work=$PWD/build/web
export BIN

skip() {
    echo "1..0 # SKIP $1"
    exit 0
}

command -v node >/dev/null || skip "needs node, which is not here"
for package in ajv yaml; do
    [ -d "$work/node_modules/$package" ] || skip "needs $package: run tests/web/run once"
done
cp tests/schema/*.mjs "$work"
exec node "$work/verdicts.mjs" "$PWD" "$work"
