package org.probandum.mention.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Weighs the namesakes of each name against what else the document names: how well known a
/// namesake is, and how much of the document's other names lies in its country, in its first-level
/// division and close to it.
///
/// Each name lays its weight on its namesakes in shares that sum to 1; the shares follow from the
/// scores `s = k ln(prominence) + c ln(1 + country) + d ln(1 + division) + n ln(1 + near)` by
/// `exp(s)`, over the weights that the other names have laid there; four rounds settle it. Near are
/// the nine cells of one degree around. A town and its own district named in one text
/// (`Huntsville`, `Walker County`) stand for one another beyond that.
///
/// The idea is that of Lieberman and Samet, *Adaptive Context Features for Toponym Resolution in
/// Streaming News* (SIGIR 2012): namesakes support one another by nearness and by a common parent;
/// here with sums over the document in place of windows and trees. The four weights are set by
/// hand; figures on local news hardly change when one of them is moved by a third.
final class Balance {
  private static final int ROUNDS = 4;
  private static final double IN_COUNTRY = 1.5;
  private static final double IN_DIVISION = 2.5;
  private static final double NEAR = 3;
  private static final double KNOWN = 1;
  private static final double PAIR = 4.5;
  private static final int CELLS_AROUND = 512;

  private final Gazetteer gazetteer;
  private final Map<String, Double> countries = new HashMap<>();
  private final Map<Integer, Double> divisions = new HashMap<>();
  private final Map<Integer, Double> cells = new HashMap<>();
  private final Map<Integer, Integer> districts = new HashMap<>();
  private final Map<Integer, Integer> inDistricts = new HashMap<>();
  private final List<Name> names = new ArrayList<>();

  /// A name with its namesakes and the share that lies on each.
  private static final class Name {
    final Group group;
    final double weight;
    final List<Seat> seats;
    final double[] shares;

    Name(Group group, double weight, List<Seat> seats) {
      this.group = group;
      this.weight = weight;
      this.seats = seats;
      this.shares = new double[seats.size()];
    }
  }

  /// A namesake with what it counts for.
  ///
  /// @param division index of its first-level division, or -1
  /// @param district index of the district that it is or lies in, or -1
  /// @param cell the cell of one degree by one that it lies in, or -1 where it is too wide for one
  private record Seat(Candidate candidate, int division, int district, int cell) {

    boolean isDistrict() {
      return candidate.index() == district;
    }
  }

  Balance(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// Takes in a name.
  ///
  /// @param candidates its namesakes; not empty
  /// @param weight how much it shows about the others, in [0, 1]
  void add(Group group, List<Candidate> candidates, double weight) {
    List<Seat> seats = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      int index = candidate.index();
      seats.add(
          new Seat(
              candidate, gazetteer.division(index), gazetteer.district(index), cell(candidate)));
    }
    names.add(new Name(group, weight, seats));
    count(seats, 1);
  }

  /// Counts for each district the names that may be it, and those that may lie in it; each name
  /// once.
  private void count(List<Seat> seats, int by) {
    Set<Integer> own = new HashSet<>();
    Set<Integer> inner = new HashSet<>();
    for (Seat seat : seats) {
      if (seat.district() >= 0 && (seat.isDistrict() ? own : inner).add(seat.district())) {
        (seat.isDistrict() ? districts : inDistricts).merge(seat.district(), by, Integer::sum);
      }
    }
  }

  /// Takes in where the document comes from.
  void addHome(String country, double weight) {
    countries.merge(country, weight, Double::sum);
  }

  /// Decides all names that were taken in.
  void settle() {
    for (int round = 0; round < ROUNDS; round++) {
      for (Name name : names) {
        lay(name, -1);
        count(name.seats, -1);
        share(name);
        count(name.seats, 1);
        lay(name, 1);
      }
    }
    for (Name name : names) {
      name.group.decide(name.seats.get(highest(name.shares)).candidate());
    }
  }

  private void lay(Name name, int sign) {
    for (int i = 0; i < name.shares.length; i++) {
      double mass = sign * name.weight * name.shares[i];
      if (mass != 0) {
        Seat seat = name.seats.get(i);
        String country = seat.candidate().country();
        if (country != null) {
          countries.merge(country, mass, Double::sum);
        }
        if (seat.division() >= 0) {
          divisions.merge(seat.division(), mass, Double::sum);
        }
        if (seat.cell() >= 0) {
          cells.merge(seat.cell(), mass, Double::sum);
        }
      }
    }
  }

  private void share(Name name) {
    double[] scores = new double[name.shares.length];
    double top = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = score(name.seats.get(i));
      top = Math.max(top, scores[i]);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      name.shares[i] = Math.exp(scores[i] - top);
      sum += name.shares[i];
    }
    for (int i = 0; i < scores.length; i++) {
      name.shares[i] /= sum;
    }
  }

  private double score(Seat seat) {
    String country = seat.candidate().country();
    double around = country == null ? 0 : countries.getOrDefault(country, 0.0);
    double score = KNOWN * Math.log(seat.candidate().prominence()) + IN_COUNTRY * gain(around);
    if (isPaired(seat)) {
      score += PAIR;
    }
    if (seat.division() >= 0) {
      score += IN_DIVISION * gain(divisions.getOrDefault(seat.division(), 0.0));
    }
    if (seat.cell() >= 0) {
      score += NEAR * gain(near(seat.cell()));
    }
    return score;
  }

  /// Whether another name may be the seat's district, or where it is one, may lie in it.
  private boolean isPaired(Seat seat) {
    return (seat.isDistrict() ? inDistricts : districts).getOrDefault(seat.district(), 0) > 0;
  }

  /// The gain of a weight; rounding may leave a little less than nothing.
  private static double gain(double mass) {
    return Math.log1p(Math.max(0, mass));
  }

  private double near(int cell) {
    double sum = 0;
    for (int north = -1; north <= 1; north++) {
      for (int east = -1; east <= 1; east++) {
        sum += cells.getOrDefault(cell + north * CELLS_AROUND + east, 0.0);
      }
    }
    return sum;
  }

  private static int highest(double[] shares) {
    int best = 0;
    for (int i = 1; i < shares.length; i++) {
      best = shares[i] > shares[best] ? i : best;
    }
    return best;
  }

  private static int cell(Candidate candidate) {
    return switch (candidate.kind()) {
      case CITY, DISTRICT, NATURAL ->
          candidate.located()
              ? degree(candidate.latitude() + 90) * CELLS_AROUND
                  + degree(candidate.longitude() + 180)
              : -1;
      case CONTINENT, COUNTRY, PROVINCE, REGION -> -1;
    };
  }

  private static int degree(double angle) {
    return (int) Math.floor(angle);
  }
}
