needs data
Real files of MS Project: the dates that are computed are those in the file,
to the minute. Where one differs it is equal in working time: a finish pushed
to the morning of a Monday is the evening of the Friday before.

>>> gold
plan-import mspdi "$1" -o plan.yaml 2>/dev/null
plan-check --as-of 2040-01-01 -q >/dev/null || exit
plan-schedule --as-of 2040-01-01 --no-level -f json -q >computed.json
perl "$ROOT/tests/import/compare.pl" "$1" computed.json
<<<
$ sh gold $PLANLOOM_DATA/mspdi/mpxj/gen-task-links-project2003-mspdi.xml
16 of 16 equal
$ sh gold $PLANLOOM_DATA/mspdi/mpxj/gen-task-links-project2007-mspdi.xml
16 of 16 equal
$ sh gold $PLANLOOM_DATA/mspdi/mpxj/gen-task-links-project2010-mspdi.xml
16 of 16 equal
$ sh gold $PLANLOOM_DATA/mspdi/mpxj/gen-task-links-project2013-mspdi.xml
16 of 16 equal
$ sh gold $PLANLOOM_DATA/mspdi/mpxj/gen-task-links-project2016-mspdi.xml
16 of 16 equal
$ sh gold $PLANLOOM_DATA/mspdi/mpxj/gen-task-links-project2019-mspdi.xml
16 of 16 equal
$ sh gold $PLANLOOM_DATA/mspdi/mpxj/mspdirelations.xml
task 5: 2006-09-22T08:00 to 2006-09-25T08:00 in the file, 2006-09-22T08:00 to 2006-09-22T17:00 computed
4 of 5 equal
$ sh gold $PLANLOOM_DATA/mspdi/mpxj/mspdiduration.xml
10 of 10 equal
$ sh gold $PLANLOOM_DATA/mspdi/software-development.xml
74 of 74 equal
$ sh gold $PLANLOOM_DATA/mspdi/fedora-20.xml
task 332: 2013-09-24T00:00 to 2013-09-24T00:00 in the file, 2013-09-24T09:00 to 2013-09-24T09:00 computed
task 333: 2013-09-24T00:00 to 2013-10-01T00:00 in the file, 2013-09-24T09:00 to 2013-10-01T00:00 computed
task 334: 2013-10-01T00:00 to 2013-10-01T00:00 in the file, 2013-10-01T09:00 to 2013-10-01T09:00 computed
task 335: 2013-10-01T00:00 to 2013-10-01T00:00 in the file, 2013-10-01T09:00 to 2013-10-01T09:00 computed
task 351: 2013-09-17T00:00 to 2013-09-24T13:00 in the file, 2013-09-17T09:00 to 2013-09-24T13:00 computed
375 of 380 equal
