/** What filled forms and the errors of forms say. */
export const viTemplate = {
  yes: 'Có',
  no: 'Không',
};

export type TemplateMessages = typeof viTemplate;
