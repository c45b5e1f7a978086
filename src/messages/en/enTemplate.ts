import type { TemplateMessages } from '../vi/viTemplate';

export const enTemplate: TemplateMessages = {
  yes: 'Yes',
  no: 'No',
};
