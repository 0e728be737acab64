#!/usr/bin/perl
# Every finding there is occurs in a transcript, and has a page for --explain
# with a cause, an example and a remedy.
use strict;
use warnings;

chdir $1 if $0 =~ m{(.*)/tests/style/};
my @ids = do { open my $h, '<', 'lib/base/message_codes.h' or die; map { /^    X\((\d{3}),/ ? "PL$1" : () } <$h> };
my $transcripts = join '', map { local (@ARGV, $/) = ($_); <> } grep { !m{^tests/style/} } glob 'tests/*/*.t';
my %seen = map { $_ => 1 } $transcripts =~ /\[(PL\d{3})\]/g;
my @unseen = grep { !$seen{$_} } @ids;

print "1..2\n";
print @unseen ? "not ok" : "ok", " 1 - every finding occurs in a transcript\n";
print "# in none: @unseen\n" if @unseen;

my $program = ($ENV{BIN} // 'build/bin') . '/plan-check';
my @bare = grep {
    my $page = `$program --explain $_ 2>/dev/null`;
    $page !~ /^Cause\n    \S.*^Example\n    \S.*^Remedy\n    \S/ms
} @ids;

print @bare ? "not ok" : "ok", " 2 - every finding has its page\n";
print "# without: @bare\n" if @bare;
exit(@unseen || @bare ? 1 : 0);
