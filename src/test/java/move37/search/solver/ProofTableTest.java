package move37.search.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ProofTableTest {
  @Property
  void whatIsStoredIsFound(
      @ForAll long mover,
      @ForAll @LongRange(min = 1) long opponent,
      @ForAll boolean wins,
      @ForAll @LongRange(min = 0, max = 0xFFFF_FFFFL) long carrier,
      @ForAll @LongRange(min = 1) long work) {
    ProofTable table = new ProofTable(3);
    assertEquals(ProofTable.NONE, table.find(mover, opponent));
    table.store(mover, opponent, ProofTable.entry(wins, carrier, work));
    long found = table.find(mover, opponent);
    assertEquals(wins, ProofTable.wins(found));
    assertEquals(carrier, ProofTable.carrier(found));
  }

  @Test
  void theDearestStaysAndNothingIsTakenForAnother() {
    ProofTable table = new ProofTable(3);
    long dear = 12_345;
    table.store(dear, 0, ProofTable.entry(true, 7, 1_000_000));
    int found = 0;
    for (long key = 0; key < 1_000; key++) {
      table.store(0, key, ProofTable.entry(false, key, 1));
    }
    for (long key = 0; key < 1_000; key++) {
      long value = table.find(0, key);
      if (value != ProofTable.NONE) {
        found++;
        assertEquals(key, ProofTable.carrier(value));
      }
    }
    assertTrue(found > 0 && found <= 8, found + " of 8 entries");
    assertEquals(7, ProofTable.carrier(table.find(dear, 0)));
  }
}
