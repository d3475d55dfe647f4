package org.probandum.app.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// A request as bytes, with whatever headers an attacker likes.
record RawRequest(int status, String headers, String body) {

  /// Sends the lines, with `\r\n` after each, and the body.
  static RawRequest send(int port, String body, String... lines) throws IOException {
    StringBuilder head = new StringBuilder();
    for (String line : lines) {
      head.append(line).append("\r\n");
    }
    head.append("Connection: close\r\n\r\n").append(body);
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int end = Math.max(0, answer.indexOf("\r\n\r\n"));
      return new RawRequest(
          Integer.parseInt(answer.split(" ", 3)[1]),
          answer.substring(0, end),
          answer.substring(Math.min(answer.length(), end + 4)));
    }
  }
}
