/// What all formats share: the contract of an exporter, what of a report may be published, JSON
/// whose bytes repeat, and names for documents that mean the same everywhere.
///
/// ```java
/// Exporter exporter = StixBundle::render;
/// ExportSettings settings = ExportSettings.DEFAULT.withAcceptances(acceptances);
/// byte[] bytes = exporter.render(report, settings);
/// String name = Iri.of(document);
/// ```
@NullMarked
package org.probandum.export.form;

import org.jspecify.annotations.NullMarked;
