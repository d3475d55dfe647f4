package org.probandum.export.bundle;

import java.io.IOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.probandum.export.form.ExportException;

/// Requests for time stamps, and the check of what comes back. C. Adams and others, *Internet X.509
/// Public Key Infrastructure Time-Stamp Protocol*, RFC 3161 (2001). A stamp shows that the
/// signature existed at its time, if the service is trusted; whether it is, the reader decides: its
/// certificate is shown and not held against any list.
final class TimeStamps {
  private static final int NONCE_BITS = 64;

  private TimeStamps() {}

  /// The stamp of these bytes by this service.
  static byte[] of(byte[] bytes, TimeStampService service) throws ExportException {
    TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    BigInteger nonce = new BigInteger(NONCE_BITS, new SecureRandom());
    TimeStampRequest request =
        generator.generate(NISTObjectIdentifiers.id_sha256, sha256(bytes), nonce);
    try {
      TimeStampResponse response = new TimeStampResponse(service.stamp(request.getEncoded()));
      response.validate(request);
      TimeStampToken token = response.getTimeStampToken();
      if (token == null) {
        throw new ExportException(
            "the time-stamp service gave no stamp: " + response.getStatusString());
      }
      check(token.getEncoded(), bytes);
      return token.getEncoded();
    } catch (IOException | TSPException e) {
      throw new ExportException("the time-stamp service could not be used: " + e.getMessage(), e);
    }
  }

  /// What a stamp of these bytes says.
  ///
  /// @throws IOException where it is no stamp of them
  static Verification.Stamped check(byte[] stamp, byte[] bytes) throws IOException {
    try {
      TimeStampToken token =
          new TimeStampToken(
              org.bouncycastle.asn1.cms.ContentInfo.getInstance(
                  org.bouncycastle.asn1.ASN1Primitive.fromByteArray(stamp)));
      if (!Arrays.equals(token.getEncoded(), stamp)) {
        throw new IOException("it is not in the form in which it was given");
      }
      if (!Arrays.equals(token.getTimeStampInfo().getMessageImprintDigest(), sha256(bytes))) {
        throw new IOException("it is a stamp of something else");
      }
      X509CertificateHolder signer = signer(token);
      token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
      Instant time = token.getTimeStampInfo().getGenTime().toInstant();
      return new Verification.Stamped(time.toString(), signer.getSubject().toString());
    } catch (TSPException
        | OperatorCreationException
        | java.security.cert.CertificateException
        | IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static X509CertificateHolder signer(TimeStampToken token) throws IOException {
    @SuppressWarnings("unchecked")
    Collection<X509CertificateHolder> found = token.getCertificates().getMatches(token.getSID());
    if (found.isEmpty()) {
      throw new IOException("it does not hold its service's certificate");
    }
    return found.iterator().next();
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
