/** Keeps `class="elementToProof"` through the editor's model, as the host's own plugin is seen to do. */
import type { DomToModelOptionForSanitizing, ModelToDomOption } from 'roosterjs';

const proofClass = 'elementToProof';

/** Which of the model's formats carry the mark; kept beside the model, whose types do not know it. */
const marked = 'elementToProof';

/** Parser and applier, in the form the editor takes them. */
export const keepProof: {
  domToModel: Pick<DomToModelOptionForSanitizing, 'additionalFormatParsers'>;
  modelToDom: ModelToDomOption;
} = {
  domToModel: {
    additionalFormatParsers: {
      container: [
        (format, element) => {
          if (element.classList.contains(proofClass)) Object.assign(format, { [marked]: true });
        },
      ],
    },
  },
  modelToDom: {
    additionalFormatAppliers: {
      container: [
        (format, element) => {
          if (marked in format) element.classList.add(proofClass);
        },
      ],
    },
  },
};
