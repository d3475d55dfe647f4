package org.probandum.export.bundle;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/// A time-stamp service of our own on this machine, whose clock stands still.
final class LocalStamps implements AutoCloseable {
  static final Instant TIME = Instant.parse("2024-02-03T04:05:06Z");

  private final HttpServer server;
  private final TimeStampTokenGenerator tokens;

  LocalStamps() throws Exception {
    KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
    keys.initialize(2048);
    KeyPair pair = keys.generateKeyPair();
    ContentSigner signer = new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate());
    X500Name name = new X500Name("CN=Local Stamps");
    Date start = Date.from(Instant.parse("2020-01-01T00:00:00Z"));
    Date end = Date.from(Instant.parse("2040-01-01T00:00:00Z"));
    X509CertificateHolder certificate =
        new JcaX509v3CertificateBuilder(name, BigInteger.ONE, start, end, name, pair.getPublic())
            .addExtension(
                Extension.extendedKeyUsage,
                true,
                new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
            .build(signer);
    tokens =
        new TimeStampTokenGenerator(
            new JcaSimpleSignerInfoGeneratorBuilder()
                .build(
                    "SHA256withRSA",
                    pair.getPrivate(),
                    new JcaX509CertificateConverter().getCertificate(certificate)),
            new JcaDigestCalculatorProviderBuilder()
                .build()
                .get(
                    new org.bouncycastle.asn1.x509.AlgorithmIdentifier(
                        org.bouncycastle.asn1.nist.NISTObjectIdentifiers.id_sha256)),
            new ASN1ObjectIdentifier("1.2.3.4"));
    tokens.addCertificates(
        new JcaCertStore(List.of(new JcaX509CertificateConverter().getCertificate(certificate))));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/stamp",
        exchange -> {
          byte[] answer = answer(exchange.getRequestBody().readAllBytes());
          exchange.getResponseHeaders().add("Content-Type", "application/timestamp-reply");
          exchange.sendResponseHeaders(200, answer.length);
          try (OutputStream body = exchange.getResponseBody()) {
            body.write(answer);
          }
        });
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/stamp");
  }

  private byte[] answer(byte[] request) throws IOException {
    try {
      TimeStampResponse response =
          new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
              .generate(new TimeStampRequest(request), BigInteger.TWO, Date.from(TIME));
      return response.getEncoded();
    } catch (org.bouncycastle.tsp.TSPException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
