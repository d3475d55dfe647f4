package org.probandum.record;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Who writes to a case.
///
/// @param pid the process
/// @param user the account's name
/// @param host the machine's name
/// @param since when writing began
/// @param command what is being done (`probandum case add`)
public record LockHolder(long pid, String user, String host, String since, String command) {

  static LockHolder here(Instant now, String command) {
    return new LockHolder(
        ProcessHandle.current().pid(),
        System.getProperty("user.name", "unknown"),
        machine(),
        now.truncatedTo(ChronoUnit.SECONDS).toString(),
        command);
  }

  private static String machine() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {

      return "unknown";
    }
  }

  /// The holder in words.
  String words() {
    return command + " (process " + pid + " of " + user + " on " + host + ", since " + since + ")";
  }
}
