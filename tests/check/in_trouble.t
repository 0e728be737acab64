#!/usr/bin/env perl
# Every finding there is occurs in the plans of examples/in-trouble, where a
# comment that begins with its number says it in other words; and nothing else
# is found there. So the plans show what the rules say, and test that they do.
use strict;
use warnings;

chdir $1 if $0 =~ m{(.*)/tests/check/};
my $program = ($ENV{BIN} // 'build/bin') . '/plan-check';
my $top = 'examples/in-trouble';
my @plans = ($top, map { "$top/$_" } qw(closing misspelt unreadable));

# Why a finding cannot occur in a folder that is kept with the source.
my %excused = (
    (map { $_ => 'a file that cannot be read, or a plan that is not there' } qw(PL001 PL002)),
    PL003 => 'a link out of the folder',
    (map { $_ => 'more than 256 MiB, or than 64 folders deep' } qw(PL004 PL005)),
    PL127 => 'a text of more than 1 MiB',
    PL141 => 'prose of more than 64 KiB',
    PL316 => 'more than a million tasks',
    (map { $_ => 'of plan-import' } qw(PL601 PL602 PL603 PL604 PL605)),
    PL701 => 'of templates',
);
# What is said only of today, not with --as-of: these plans have days of 2062.
my %today = (PL404 => 1, PL806 => 1);
# Where no comment can stand.
my $mute = qr/\.csv:|\.md:|utf16\./;

my (%occurs, %found, %said);
for my $plan (@plans) {
    findings($plan, '--as-of 2026-11-20', sub { 1 });
    findings($plan, '', sub { $today{$_[0]} });
    comments($plan);
}
my @codes = do {
    open my $in, '<', 'lib/base/message_codes.h' or die "message_codes.h: $!\n";
    map { /^    X\((\d{3}),/ ? "PL$1" : () } <$in>;
};

my ($tests, $failed) = (0, 0);

test('every finding occurs', grep { !$occurs{$_} && !$excused{$_} } @codes);
test('none occurs that is excused', grep { $occurs{$_} && $excused{$_} } @codes);
test('what a comment says is found', grep { !$found{$_} } keys %said);
test('what is found is said in a comment', grep { !$said{$_} && !/$mute/ } keys %found);
print "1..$tests\n";
exit($failed ? 1 : 0);

sub test {
    my ($what, @wrong) = @_;

    print @wrong ? 'not ok ' : 'ok ', ++$tests, " - $what\n";
    print "# $_\n" for sort @wrong;
    $failed = 1 if @wrong;
}

sub findings {
    my ($plan, $options, $wanted) = @_;

    open my $in, '-|', "$program -q --color never $options -C $plan 2>&1" or die "$program: $!\n";
    while (my $line = <$in>) {
        my ($id) = $line =~ /\[(PL\d{3})\]$/;

        next if !$id || !$wanted->($id);
        $occurs{$id} = 1;
        $found{"$1 $id"} = 1 if $line =~ /^(\S+:\d+):\d+: /;
    }
    close $in;
}

# Comments in a line of their own tell of the next line that is none.
sub comments {
    my ($plan) = @_;

    for my $path (glob "$plan/*.yaml $plan/progress/*.yaml") {
        my @waiting;
        my $line = 0;

        open my $in, '<', $path or die "$path: $!\n";
        while (<$in>) {
            $line++;
            if (/^ *# ((?:PL\d{3} ?)+):/) {
                push @waiting, split ' ', $1;
            } elsif (!/^ *#/) {
                $said{"$path:$line $_"} = 1 for splice @waiting;
            }
        }
        close $in;
    }
}
