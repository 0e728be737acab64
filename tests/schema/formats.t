#!/bin/sh
# Findings as other tools read them: SARIF against the schema of its standard,
# GitLab's report against the fields its documentation names. The packages are
# those that tests/web/run has installed in build/web; without them it skips.
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
for package in ajv @microsoft/sarif-multitool-linux; do
    [ -d "$work/node_modules/$package" ] || skip "needs $package: run tests/web/run once"
done
cp tests/schema/*.mjs "$work"
exec node "$work/formats.mjs"
