package org.probandum.app.web;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.probandum.pipeline.Models;
import org.probandum.record.CaseOptions;

/// What a workbench works on.
///
/// @param port where it listens; 0 takes a free one
/// @param cases the folder of cases
/// @param opened a case to open first, or null
/// @param reviewer who decides where a page does not say
/// @param cache where to keep what can be reused
/// @param models gives the models when the first check needs them
/// @param options what cases need
public record WorkbenchSettings(
    int port,
    Path cases,
    @Nullable Path opened,
    String reviewer,
    Path cache,
    Supplier<Models> models,
    CaseOptions options) {}
