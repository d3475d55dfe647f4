package org.probandum.export.bundle;

import java.io.IOException;

/// A service that stamps, which the user has named; nothing is sent to it but a hash.
@FunctionalInterface
public interface TimeStampService {
  /// The answer to a request, both in the form of RFC 3161.
  byte[] stamp(byte[] request) throws IOException;
}
