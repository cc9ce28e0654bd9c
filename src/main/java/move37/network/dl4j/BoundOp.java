package move37.network.dl4j;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.api.ops.OpContext;
import org.nd4j.linalg.api.ops.executioner.OpExecutioner;
import org.nd4j.linalg.factory.Nd4j;

/**
 * An operation of the native library bound to its arrays once, to run again and again: building its
 * call anew each time would cost as much as a small operation itself.
 */
final class BoundOp implements Runnable {
  private final DynamicCustomOp op;
  private final OpContext context;
  private final OpExecutioner executioner = Nd4j.getExecutioner();

  /**
   * @param name the operation's name in the native library
   * @param output may be one of the inputs, if the operation can work in place
   * @param arguments its integer arguments
   */
  BoundOp(String name, INDArray[] inputs, INDArray output, long... arguments) {
    this(name, inputs, new INDArray[] {output}, arguments);
  }

  /** The same for an operation with several outputs. */
  BoundOp(String name, INDArray[] inputs, INDArray[] outputs, long... arguments) {
    op = DynamicCustomOp.builder(name).addInputs(inputs).addOutputs(outputs).build();
    op.addIArgument(arguments);
    context = executioner.buildContext();
    context.setInputArrays(inputs);
    context.setOutputArrays(outputs);
    context.setIArguments(arguments);
  }

  @Override
  public void run() {
    executioner.exec(op, context);
  }
}
