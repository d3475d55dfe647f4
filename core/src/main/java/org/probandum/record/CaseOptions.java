package org.probandum.record;

import java.time.Clock;

/// What a case needs from outside.
///
/// @param clock tells the time of entries
/// @param assessor tells what findings amount to
/// @param version the program's version; views that another version derived are derived anew
public record CaseOptions(Clock clock, Assessor assessor, String version) {}
