# Compares the dates of an MS Project file with those in plan-schedule's JSON,
# leaf by leaf, to the minute: compare.pl FILE.xml COMPUTED.json
use strict;
use warnings;

my ($xml, $json) = map { local (@ARGV, $/) = ($_); scalar <> } @ARGV;
my (%file, $leaves, $equal);
while ($xml =~ m{<Task>(.*?)</Task>}gs) {
    my $task = $1;
    my ($uid) = $task =~ m{<UID>(\d+)</UID>};
    my ($start) = $task =~ m{<Start>([^<]{16})};
    my ($finish) = $task =~ m{<Finish>([^<]{16})};
    $file{$uid} = [$start // '', $finish // ''];
}
$leaves = $equal = 0;
while ($json =~ m/\{\s*"id".*?\n    \}/gs) {
    my $task = $&;
    next if $task =~ /"summary": true/;
    my ($uid) = $task =~ /"mspdi": "(\d+)"/;
    my ($start) = $task =~ /"start": "([^"]+)/;
    my ($finish) = $task =~ /"finish": "([^"]+)/;
    $leaves++;
    if ($file{$uid}[0] eq $start && $file{$uid}[1] eq $finish) {
        $equal++;
    } else {
        print "task $uid: $file{$uid}[0] to $file{$uid}[1] in the file, $start to $finish computed\n";
    }
}
print "$equal of $leaves equal\n";
