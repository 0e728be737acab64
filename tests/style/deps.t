How tests/deps finds the package manager, with programs that only say how they
were called. "have" is there already.

>>> manager
#!/bin/sh
name=${0##*/}
case "$name $*" in
*" -q have" | *" -e have" | *" --versions have") exit 0 ;;
*" -q "* | *" -e "* | *" --versions "*) exit 1 ;;
dpkg-query*) printf '%s, \n' 'installed, have, other (= 1)' 'config-files, lack, ' 'installed, lack2x, ' ;;
*broken*) echo "cannot install"; exit 7 ;;
esac
[ "$name" = dpkg-query ] || [ "$name" = rpm ] || echo "$name $*" >>log
<<<
>>> with
#!/bin/sh
# with MANAGER... -- ARGUMENTS: only these and the base system are there.
rm -rf fake log
mkdir fake
for p in sh id mktemp cat rm find grep sed env; do ln -s "$(command -v $p)" fake; done
while [ "$1" != -- ]; do cp manager fake/$1; shift; done
chmod +x fake/*
shift
PATH=$PWD/fake "$ROOT/tests/deps" "$@"
status=$?
[ ! -f log ] || sed 's/^/ran: /' log
exit $status
<<<
$ chmod +x manager; sh with apt-get dpkg-query -- "have other" d a b
$ sh with apt-get dpkg-query -- "have lack lack2" d a b
apt-get install -y --no-install-recommends lack lack2
ran: apt-get install -y --no-install-recommends lack lack2
$ sh with apt-get dpkg-query -- "have lack-broken" d a b
apt-get install -y --no-install-recommends lack-broken
cannot install
...
ran: apt-get update
? 7
$ sh with dnf rpm -- a "have d1 d2" p b
dnf install -y d1 d2
ran: dnf install -y d1 d2
$ sh with dnf rpm -- a "have" p b
$ sh with apk -- a d "p1 have" b
apk add p1
ran: apk add p1
$ sh with brew -- a d p "b1 have"
brew install b1
ran: brew install b1
$ sh with brew -- "a1 a2"
Planloom needs these packages, here by their names in Debian: a1 a2
? 1
$ sh with -- "a1 a2" d p b
Planloom needs these packages, here by their names in Debian: a1 a2
? 1
