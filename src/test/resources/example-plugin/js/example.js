define('example/count', ['jquery'], function ($) {
  'use strict';
  function Count(API, options) {
    this.api = API;
    this.options = options || {};
  }
  Count.prototype.render = function (element, preferences) {
    $(element).empty().append($('<p class="example-count"></p>').text(AJS.I18n.getText('example.hello', preferences.step || '1')));
    this.api.setTitle('Counter by ' + (preferences.step || '1'));
    this.api.resize();
  };
  Count.prototype.renderEdit = function (element, preferences) {
    var api = this.api;
    var input = $('<input class="text example-step" aria-label="Step">').val(preferences.step || '2');
    var save = $('<button type="button" class="aui-button aui-button-primary example-save">Save</button>').on('click', function () {
      api.savePreferences({ step: input.val(), isConfigured: true });
    });
    $(element).empty().append(input, save);
  };
  return Count;
});
